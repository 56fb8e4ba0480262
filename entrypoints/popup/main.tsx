import { boot } from '@/components/boot.tsx';
import { Popup } from './popup.tsx';

boot('ext_short_name', <Popup />);
