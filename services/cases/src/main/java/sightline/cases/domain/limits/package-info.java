/** Who may not know of a case whatever their role, and on whose naming it depends. */
@NullMarked
package sightline.cases.domain.limits;

import org.jspecify.annotations.NullMarked;
