/** Custody, release, sentence and charge over HTTP. */
@NullMarked
package sightline.cases.rest.custody;

import org.jspecify.annotations.NullMarked;
