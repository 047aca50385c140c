/** Pages and forms over HTTP. */
@NullMarked
package sightline.web.rest;

import org.jspecify.annotations.NullMarked;
