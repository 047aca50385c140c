/** Emergency access over HTTP: breaking the glass, and reviewing that somebody did. */
@NullMarked
package sightline.cases.rest.emergency;

import org.jspecify.annotations.NullMarked;
