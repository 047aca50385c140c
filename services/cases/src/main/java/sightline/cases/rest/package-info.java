/** The verbs over HTTP. */
@NullMarked
package sightline.cases.rest;

import org.jspecify.annotations.NullMarked;
