/** Who holds a case, how the risk is seen, what is planned, required and decided about it. */
@NullMarked
package sightline.cases.domain.supervision;

import org.jspecify.annotations.NullMarked;
