import { Flex } from '@strapi/design-system';
import { Swatch } from '../states/state-bar';
import { StateName } from '../states/state-name';
import { statesInOrder } from '../states/sums';

/** What the signs and patterns of the overview mean. */
export const Legend = () => (
  <Flex tag="ul" gap={5} wrap="wrap" paddingBottom={4}>
    {statesInOrder.map((state) => (
      <Flex tag="li" key={state} gap={2} alignItems="center">
        <Swatch of={state} />
        <StateName of={state} />
      </Flex>
    ))}
  </Flex>
);
