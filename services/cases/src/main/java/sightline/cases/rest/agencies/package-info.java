/** Which agencies there are, over HTTP. */
@NullMarked
package sightline.cases.rest.agencies;

import org.jspecify.annotations.NullMarked;
