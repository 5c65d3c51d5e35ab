const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that draw, or describe what is drawn. None loads, runs, animates or links anything. */
export const elements = words(`
  svg g defs symbol use title desc style
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
`);

/** A link without its link, and a choice without its conditions: what is in them is drawn. */
export const wrappers = words('a switch');

/** Nobody sees these, so nobody misses them. */
export const invisible = words(
  'metadata script view cursor set animate animateMotion animateTransform',
);

/** Where characters are more than the indentation between elements. */
export const holdText = words('text tspan textPath title desc style');

/** May stand as an attribute, in `style`, or in a style sheet. */
export const properties = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation
  color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule filter
  flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style
  font-variant font-weight glyph-orientation-vertical image-rendering isolation letter-spacing
  marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-rendering transform-box transform-origin unicode-bidi vector-effect visibility white-space
  word-spacing writing-mode
`);

export const attributes = words(`
  amplitude class clipPathUnits cx cy d dx dy exponent filterUnits fr fx fy gradientTransform
  gradientUnits height id in in2 intercept k1 k2 k3 k4 lengthAdjust markerHeight markerUnits
  markerWidth maskContentUnits maskUnits method mode offset operator orient pathLength
  patternContentUnits patternTransform patternUnits points preserveAspectRatio primitiveUnits r
  radius refX refY result rotate rx ry slope spacing spreadMethod startOffset stdDeviation style
  tableValues textLength transform type values viewBox width x x1 x2 y y1 y2
`);

/** What a value may call: colours and movements. */
export const functions = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color url
  matrix translate translateX translateY scale scaleX scaleY rotate skewX skewY calc
`);
