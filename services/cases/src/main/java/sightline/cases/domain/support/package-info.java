/** Which services a person gets, and who cares for them. */
@NullMarked
package sightline.cases.domain.support;

import org.jspecify.annotations.NullMarked;
