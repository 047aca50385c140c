/** How probation ranks a person, assessments under way, and what keeps the person from doing harm. */
@NullMarked
package sightline.cases.domain.risk;

import org.jspecify.annotations.NullMarked;
