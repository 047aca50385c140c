/** Facts that turned out otherwise. */
@NullMarked
package sightline.cases.domain.correction;

import org.jspecify.annotations.NullMarked;
