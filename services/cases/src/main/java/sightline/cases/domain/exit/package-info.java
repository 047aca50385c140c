/** Leaving a level or leaving MAPPA, and everything that can stand against it. */
@NullMarked
package sightline.cases.domain.exit;

import org.jspecify.annotations.NullMarked;
