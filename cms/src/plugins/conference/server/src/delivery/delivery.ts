import type { Core } from '@strapi/types';

/** What stands between clients and Strapi while it runs. */
export interface Delivery {
  start(): Promise<void>;
  stop(): Promise<void>;
}

const deliveries = new WeakMap<Core.Strapi, Delivery>();

export function setDelivery(strapi: Core.Strapi, delivery: Delivery): void {
  deliveries.set(strapi, delivery);
}

/** Undefined in a project without GraphQL, or one that wants Strapi's own resolvers alone. */
export function deliveryOf(strapi: Core.Strapi): Delivery | undefined {
  return deliveries.get(strapi);
}
