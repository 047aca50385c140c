/** The verbs over HTTP. */
@NullMarked
package sightline.premises.rest;

import org.jspecify.annotations.NullMarked;
