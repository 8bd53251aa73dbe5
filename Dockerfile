# The service in a container: the first stage compiles, the second holds only what serving needs.
#   docker build -t chuchu . && docker run -p 3000:3000 -v ./corpus:/app/corpus:ro -v chuchu-data:/app/data chuchu

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: the `prepare` step would build before the sources are here; no dependency needs one to run.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /app
# Inside a container loopback is nobody's address; what the port is published on is the operator's choice.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 CORPUS=/app/corpus DATA=/app/data
# One pool of memory for the C libraries: a pool for each thread holds 20 MB that nothing uses.
ENV MALLOC_ARENA_MAX=1
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY corpus ./corpus
RUN mkdir data && chown node:node data
USER node
EXPOSE 3000
VOLUME ["/app/corpus", "/app/data"]
STOPSIGNAL SIGTERM
# Loading the word tables takes seconds, on a small machine tens of seconds.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Short-lived garbage in 4 MB: a service is to live in 250 MB.
CMD ["node", "--max-semi-space-size=4", "dist/main.js", "serve"]
