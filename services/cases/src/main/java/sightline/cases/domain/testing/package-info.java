/** What a person under supervision is tested for, and what came of it. */
@NullMarked
package sightline.cases.domain.testing;

import org.jspecify.annotations.NullMarked;
