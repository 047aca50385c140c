/** Whom a person is close to, where they live and which services they get, over HTTP. */
@NullMarked
package sightline.cases.rest.life;

import org.jspecify.annotations.NullMarked;
