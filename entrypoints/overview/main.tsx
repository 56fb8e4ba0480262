import { boot } from '@/components/boot.tsx';
import { Overview } from './overview.tsx';

boot('overview_title', <Overview />);
