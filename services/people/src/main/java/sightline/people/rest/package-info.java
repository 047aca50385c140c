/** People over HTTP. */
@NullMarked
package sightline.people.rest;

import org.jspecify.annotations.NullMarked;
