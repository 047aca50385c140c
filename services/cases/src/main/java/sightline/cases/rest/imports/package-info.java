/** What other systems announce, over HTTP. */
@NullMarked
package sightline.cases.rest.imports;

import org.jspecify.annotations.NullMarked;
