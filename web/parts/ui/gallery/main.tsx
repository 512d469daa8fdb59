import { render } from 'preact';
import { Gallery } from './gallery.tsx';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to stand in.');
render(<Gallery />, place);
