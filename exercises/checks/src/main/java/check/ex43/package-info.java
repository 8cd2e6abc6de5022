/** The checks of exercise 43: stacks with soft and with real actions. */
package check.ex43;
