import { boot } from '@/components/boot.tsx';
import { SidePanel } from './side-panel.tsx';

boot('ext_short_name', <SidePanel />);
