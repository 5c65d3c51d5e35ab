/* oxlint-disable jsx-a11y/prefer-tag-over-role -- drawn here, so that no picture has to be asked for */
interface EuEmblemProps {
  readonly label: string;
  readonly className: string;
}

const stars = Array.from({ length: 12 }, (_, hour) => (hour * Math.PI) / 6);

/** Radii in parts of the flag's height: the circle of stars is a third, a star an eighteenth. */
const [height, circle, star] = [540, 180, 30];
const middle = { x: 405, y: 270 };

/**
 * The emblem of the European Union after its graphics guide: twelve stars upright in a circle,
 * none touching another, in the colours that the guide names.
 */
export const EuEmblem = ({ label, className }: EuEmblemProps) => (
  <svg className={className} viewBox={`0 0 810 ${height}`} role="img" aria-label={label}>
    <rect width="810" height={height} fill="#039" />
    {stars.map((angle) => (
      <polygon key={angle} points={starAt(angle)} fill="#fc0" />
    ))}
  </svg>
);

function starAt(angle: number): string {
  const x = middle.x + circle * Math.sin(angle);
  const y = middle.y - circle * Math.cos(angle);
  const corners = Array.from({ length: 10 }, (_, index) => {
    // The inner corners of a five-pointed star with straight edges.
    const radius = index % 2 === 0 ? star : star * 0.381966;
    const turn = (index * Math.PI) / 5;
    const [dx, dy] = [radius * Math.sin(turn), -radius * Math.cos(turn)];
    return `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`;
  });
  return corners.join(' ');
}
