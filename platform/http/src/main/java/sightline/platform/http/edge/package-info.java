/**
 * What a request passes before it comes to an endpoint: how long and deep it may be, how often, and what it must say.
 */
@NullMarked
package sightline.platform.http.edge;

import org.jspecify.annotations.NullMarked;
