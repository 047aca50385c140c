/** Differing views, over HTTP. */
@NullMarked
package sightline.cases.rest.view;

import org.jspecify.annotations.NullMarked;
