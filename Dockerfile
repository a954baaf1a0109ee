# The CMS, without the example site: `docker build --tag kurultai-cms .`
FROM node:22-slim AS build
WORKDIR /app
ENV CI=true STRAPI_TELEMETRY_DISABLED=true
# For better-sqlite3, which is compiled where there is no ready binary for the platform.
RUN apt-get update && apt-get install --yes --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY . .
RUN npx --yes pnpm@10 install --frozen-lockfile
RUN npx --yes pnpm@10 run build:cms
# What building took is not needed to run.
RUN npx --yes pnpm@10 install --frozen-lockfile --prod

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data
COPY --from=build /app/package.json /app/pnpm-workspace.yaml ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/cms ./cms
RUN install --directory --owner=node --group=node /data
USER node
VOLUME /data
EXPOSE 1337
# As `pnpm start` does.
CMD ["node", "--max-semi-space-size=32", "cms/dist/launch/start.js"]
