/** Who holds a case, who is away, who covers for them, and until when each did. */
@NullMarked
package sightline.cases.domain.holding;

import org.jspecify.annotations.NullMarked;
