/** Markets that a reader defines: what is bought, where, when and on which basis; measured from a run's award lines. */
@NullMarked
package uk.lgcdt.infra.market.defined;

import org.jspecify.annotations.NullMarked;
