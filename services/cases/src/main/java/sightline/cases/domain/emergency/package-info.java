/** Emergency access to a case, and its review. */
@NullMarked
package sightline.cases.domain.emergency;

import org.jspecify.annotations.NullMarked;
