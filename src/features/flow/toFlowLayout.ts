import type { Control } from '../../domain/Fact.ts';
import type { FlowModel, FlowSide, FlowStream } from './toFlowModel.ts';

/** A holder or winner as a block: top and height in px; its label stands at `label`. */
export interface FlowNode extends FlowSide {
  top: number;
  height: number;
  label: number;
}

/** A stream as a ribbon across a box 100 wide: the path, in px from top to bottom. */
export interface FlowRibbon extends FlowStream {
  path: string;
}

export interface FlowLayout {
  height: number;
  left: readonly FlowNode[];
  right: readonly FlowNode[];
  ribbons: readonly FlowRibbon[];
}

const TALLEST_PLACE = 18;
const TALLEST_ALL = 300;
const LABEL = 36; // two lines of 14 px, with air
const GAP = 8;

function toNodes(sides: readonly FlowSide[], unit: number): { nodes: FlowNode[]; height: number } {
  let top = 0;
  const nodes = sides.map((side) => {
    const height = Math.max(1, side.count * unit);
    const slot = Math.max(height, LABEL);
    const node = { ...side, top: top + (slot - height) / 2, height, label: top + slot / 2 };
    top += slot + GAP;
    return node;
  });
  return { nodes, height: Math.max(0, top - GAP) };
}

const shifted = (nodes: readonly FlowNode[], by: number): FlowNode[] =>
  nodes.map((node) => ({ ...node, top: node.top + by, label: node.label + by }));

/** A ribbon from one height to another: flat at both ends. */
const toPath = (from: number, to: number, thick: number): string =>
  `M0 ${from}C50 ${from} 50 ${to} 100 ${to}V${to + thick}C50 ${to + thick} 50 ${from + thick} 0 ${from + thick}Z`;

/** Where blocks and ribbons stand: each place equally thick, no label over another, both sides centred. */
export function toFlowLayout(model: FlowModel): FlowLayout {
  const unit = Math.min(TALLEST_PLACE, TALLEST_ALL / Math.max(1, model.changed));
  const [leftSide, rightSide] = [toNodes(model.left, unit), toNodes(model.right, unit)];
  const height = Math.max(leftSide.height, rightSide.height);
  const left = shifted(leftSide.nodes, (height - leftSide.height) / 2);
  const right = shifted(rightSide.nodes, (height - rightSide.height) / 2);
  const usedOf = (nodes: readonly FlowNode[]) =>
    new Map<Control | null, number>(nodes.map(({ code, top }) => [code, top]));
  const [usedLeft, usedRight] = [usedOf(left), usedOf(right)];
  const ribbons = model.streams.map((stream) => {
    const thick = stream.places.length * unit;
    const [from, to] = [usedLeft.get(stream.from) ?? 0, usedRight.get(stream.to) ?? 0];
    usedLeft.set(stream.from, from + thick);
    usedRight.set(stream.to, to + thick);
    return { ...stream, path: toPath(from, to, thick) };
  });
  return { height, left, right, ribbons };
}
