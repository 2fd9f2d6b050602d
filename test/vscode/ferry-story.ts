/** An invented draft in which editors look for things. */
export const ferry = `# Ferry talks stall

Norwegian Transport Minister Ada Marsh said on Monday that the ferry would not sail. “We will wait,” Marsh told reporters. She left for Oslo at noon.

## The owners

“Nobody asked us,” said Bo Finn, chairman of the Hale Ferry Company. “We learned it from the radio.

“And we will not sell.”

A person familiar with the talks said the berth was taken. According to Marsh, the berth is free. The harbour is cold.
`
