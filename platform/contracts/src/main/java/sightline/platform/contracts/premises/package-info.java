/** What the approved premises service announces: placements, residents and key work. */
@NullMarked
package sightline.platform.contracts.premises;

import org.jspecify.annotations.NullMarked;
