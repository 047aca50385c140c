/** What becomes of a decision on recall: two signatures, the way to the police, and its end; or that there is none. */
@NullMarked
package sightline.cases.domain.recall;

import org.jspecify.annotations.NullMarked;
