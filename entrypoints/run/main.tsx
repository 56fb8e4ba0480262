import { boot } from '@/components/boot.tsx';
import { RunPage } from './run-page.tsx';

boot('run_page_title', <RunPage />);
