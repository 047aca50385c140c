/** Where a person is as the law sees it: in custody or at liberty, on licence or not, sentenced, charged. */
@NullMarked
package sightline.cases.domain.custody;

import org.jspecify.annotations.NullMarked;
