/** What other systems say in their own words, and what it means in ours. */
@NullMarked
package sightline.cases.domain.imports;

import org.jspecify.annotations.NullMarked;
