export {}

/** ARIA attributes that `config/plugins/aria` adds to Taro's components and that their types leave out. */
declare module '@tarojs/components/types/View' {
  interface ViewProps {
    ariaChecked?: boolean
    ariaExpanded?: boolean
    ariaHidden?: boolean
    ariaLive?: 'polite' | 'assertive'
  }
}

declare module '@tarojs/components/types/Text' {
  interface TextProps {
    ariaLabel?: string
    ariaHidden?: boolean
  }
}

declare module '@tarojs/components/types/Button' {
  interface ButtonProps {
    ariaExpanded?: boolean
  }
}

declare module '@tarojs/components/types/Picker' {
  interface PickerStandardProps {
    ariaLabel?: string
  }
}
