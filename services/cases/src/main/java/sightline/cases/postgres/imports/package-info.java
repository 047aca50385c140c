/** How often something came that is not taken in. */
@NullMarked
package sightline.cases.postgres.imports;

import org.jspecify.annotations.NullMarked;
