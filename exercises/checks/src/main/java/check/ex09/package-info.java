/** Exercise 09: vanishing and exploding gradients. */
package check.ex09;
