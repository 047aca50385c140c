/** How facts that turned out otherwise are corrected: both stay, and one counts. */
@NullMarked
package sightline.cases.usecases.correction;

import org.jspecify.annotations.NullMarked;
