/** What victim liaison offers, and the views it is told. */
@NullMarked
package sightline.cases.domain.victim;

import org.jspecify.annotations.NullMarked;
