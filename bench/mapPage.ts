/* A raw Leaflet canvas with the shapes of the explorer's map: what `bench/map.ts` holds the explorer against. */
import { canvas, geoJSON, map, type PathOptions } from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import '../src/features/map/borders/leaflet.css';

const response = await fetch('/data/borders.topo.json');
const borders = (await response.json()) as Topology<{ councils: GeometryCollection }>;
const plain: PathOptions = { weight: 1, color: '#757575', fillColor: '#dededa', fillOpacity: 1 };
const shapes = geoJSON(feature(borders, borders.objects.councils), { style: plain });
map('map', { zoomSnap: 0, zoomControl: false, attributionControl: false, renderer: canvas({ padding: 0.75 }) })
  .fitBounds(shapes.getBounds())
  .addLayer(shapes);
let isMarked = false;
document.getElementById('restyle')?.addEventListener('click', () => {
  isMarked = !isMarked;
  shapes.setStyle(isMarked ? { ...plain, fillColor: '#f0f0ed', color: '#ffffff' } : plain);
});
