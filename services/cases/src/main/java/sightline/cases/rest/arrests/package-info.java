/** Arrests over HTTP, as police systems post them. */
@NullMarked
package sightline.cases.rest.arrests;

import org.jspecify.annotations.NullMarked;
