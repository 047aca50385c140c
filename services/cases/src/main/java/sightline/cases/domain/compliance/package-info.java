/** What was required of a person and not done, whether the police were told, and how the person was warned. */
@NullMarked
package sightline.cases.domain.compliance;

import org.jspecify.annotations.NullMarked;
