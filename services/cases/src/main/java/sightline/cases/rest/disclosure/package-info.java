/** Decisions on telling third parties, over HTTP. */
@NullMarked
package sightline.cases.rest.disclosure;

import org.jspecify.annotations.NullMarked;
