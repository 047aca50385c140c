/** Who a person is, as this service alone knows it. */
@NullMarked
package sightline.cases.domain.identity;

import org.jspecify.annotations.NullMarked;
