/** End-to-end stories through the whole running stack. */
@NullMarked
package sightline.deploy.journeys;

import org.jspecify.annotations.NullMarked;
