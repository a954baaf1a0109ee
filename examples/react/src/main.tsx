import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { router } from './router';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/programme.css';
import './styles/panel.css';

/** A programme changes seldom: an answer is good for a minute. */
const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {/* What is typed into the search stands in the address, and must be there at once. */}
      <RouterProvider router={router} future={{ v7_startTransition: false }} />
    </QueryClientProvider>
  </StrictMode>,
);
