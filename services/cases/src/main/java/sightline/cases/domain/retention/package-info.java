/** How long the record of a person is kept: its reviews, legal holds, and the decision of two people to erase it. */
@NullMarked
package sightline.cases.domain.retention;

import org.jspecify.annotations.NullMarked;
