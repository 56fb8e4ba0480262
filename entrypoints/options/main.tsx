import { boot } from '@/components/boot.tsx';
import { Options } from './options.tsx';

boot('options_title', <Options />);
