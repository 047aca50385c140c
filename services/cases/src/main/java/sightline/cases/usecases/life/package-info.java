/** The verbs about whom a person is close to, where they live and which services they get. */
@NullMarked
package sightline.cases.usecases.life;

import org.jspecify.annotations.NullMarked;
